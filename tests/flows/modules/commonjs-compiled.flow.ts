// What a compiler makes of `export` and `import` is followed: getters on `exports`, `__exportStar`, `__importDefault`.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: reader.js
// @ts-nocheck
'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.default = read;
exports.title = title;
/** @param {import('./account.ts').Account} account */
function read(account) {
  return account.phone;
}
/** @param {import('./account.ts').Account} account */
function title(account) {
  return account.name;
}

// @filename: barrel.js
// @ts-nocheck
'use strict';
var __exportStar =
  (this && this.__exportStar) ||
  function (m, exports) {
    for (var p in m) if (p !== 'default' && !Object.prototype.hasOwnProperty.call(exports, p)) exports[p] = m[p];
  };
Object.defineProperty(exports, '__esModule', { value: true });
__exportStar(require('./reader'), exports);
var reader_1 = require('./reader');
Object.defineProperty(exports, 'contact', {
  enumerable: true,
  get: function () {
    return reader_1.default;
  },
});

// @filename: main.js
// @ts-nocheck
'use strict';
var __importDefault =
  (this && this.__importDefault) ||
  function (mod) {
    return mod && mod.__esModule ? mod : { default: mod };
  };
const audience_1 = require('./audience.ts');
const reader_1 = __importDefault(require('./reader'));
const barrel_1 = require('./barrel');

/** @param {import('./account.ts').Account} account */
exports.enrol = function (account) {
  (0, audience_1.addToAudience)((0, reader_1.default)(account));
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  (0, audience_1.addToAudience)((0, barrel_1.contact)(account));
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
};
