import { IsEmail, IsString, Length } from 'class-validator';
import { PASSWORD_MAX, PASSWORD_MIN } from './passwords.ts';

export class SignInBody {
  @IsString()
  @Length(1, 320)
  email: string;

  @IsString()
  @Length(1, PASSWORD_MAX)
  password: string;
}

export class FirstAdministratorBody {
  @IsString()
  @Length(2, 120)
  name: string;

  @IsEmail()
  email: string;

  @IsString()
  @Length(PASSWORD_MIN, PASSWORD_MAX)
  password: string;
}

export class SetPasswordBody {
  @IsString()
  @Length(20, 100)
  token: string;

  @IsString()
  @Length(PASSWORD_MIN, PASSWORD_MAX)
  password: string;
}
