export * from './order-network.ts';
