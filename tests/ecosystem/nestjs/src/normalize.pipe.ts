import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { CreateUserDto } from './users.dto.js';

@Injectable()
export class NormalizePipe implements PipeTransform<CreateUserDto, CreateUserDto> {
  transform(value: CreateUserDto, _metadata: ArgumentMetadata): CreateUserDto {
    return { ...value, name: value.name.trim() };
  }
}
