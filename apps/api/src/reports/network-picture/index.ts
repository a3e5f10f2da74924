export { NetworkPictureModule } from './network-picture.module.ts';
