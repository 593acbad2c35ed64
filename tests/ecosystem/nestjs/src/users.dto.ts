import { Exclude, Expose, Transform, Type } from 'class-transformer';
import { IsEmail, IsOptional, IsPhoneNumber, IsString, ValidateNested } from 'class-validator';

export class RecoveryDto {
  @IsEmail()
  /** @purpose security.recovery */
  email!: string;

  @IsString()
  hint!: string;
}

export class CreateUserDto {
  @IsString()
  name!: string;

  @IsOptional()
  @IsEmail()
  newsletterEmail?: string;

  /** @purpose security.authentication.mfa */
  @IsOptional()
  @IsPhoneNumber()
  @Transform(({ value }: { value: string }) => value.replaceAll(' ', ''))
  twoFactorPhone?: string;

  @ValidateNested()
  @Type(() => RecoveryDto)
  recovery!: RecoveryDto;
}

export class SearchDto {
  /** @purpose security.fraud */
  @IsString() ipAddress!: string;

  @IsString() userAgent!: string;
}

/** What is shown of a user; the names are those of the public interface. */
@Exclude()
export class UserView {
  @Expose()
  id!: string;

  @Expose({ name: 'phone' })
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: string;

  @Expose()
  newsletterEmail?: string;
}
