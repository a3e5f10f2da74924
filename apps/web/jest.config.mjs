import { preset } from '../../jest.preset.mjs';

export default { ...preset, testPathIgnorePatterns: [...preset.testPathIgnorePatterns, '/e2e/'] };
