import { OmitType, PartialType, PickType } from './mapped-types.js';
import { CreateUserDto } from './users.dto.js';

export class UpdateUserDto extends PartialType(CreateUserDto) {}

export class ContactDto extends PickType(CreateUserDto, ['twoFactorPhone', 'newsletterEmail'] as const) {
  note?: string;
}

export class PublicDto extends OmitType(CreateUserDto, ['recovery'] as const) {}
