import type { Type } from '@nestjs/common';

/** As the helpers of `@nestjs/mapped-types` do: classes made from classes. */
export declare function PartialType<T>(type: Type<T>): Type<Partial<T>>;
export declare function PickType<T, K extends keyof T>(type: Type<T>, keys: readonly K[]): Type<Pick<T, K>>;
export declare function OmitType<T, K extends keyof T>(type: Type<T>, keys: readonly K[]): Type<Omit<T, K>>;
