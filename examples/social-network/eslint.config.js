import * as parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import purposeLimitation from 'eslint-plugin-purpose-limitation';

export default defineConfig([
  {
    files: ['src/**/*.ts'],
    extends: [purposeLimitation.configs.recommended],
    languageOptions: {
      parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
]);
