import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryGeneratedColumn } from 'typeorm';

/** What only the security of an account needs. */
export class Recovery {
  @Column({ nullable: true })
  /** @purpose security.recovery */
  email!: string;

  @Column({ default: 0 })
  attempts!: number;
}

@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  name!: string;

  @Column({ name: 'newsletter_email', nullable: true })
  newsletterEmail!: string;

  /** @purpose security.authentication.mfa */
  @Index()
  @Column({ name: 'two_factor_phone', nullable: true })
  twoFactorPhone!: string;

  @Column(() => Recovery)
  recovery!: Recovery;

  @OneToMany(() => Session, (session) => session.user)
  sessions!: Session[];

  @OneToOne(() => Profile, { lazy: true })
  @JoinColumn()
  profile!: Promise<Profile>;
}

@Entity('sessions')
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => User, (user) => user.sessions)
  user!: User;

  /**
   * Kept to notice a stolen session.
   * @purpose security.fraud
   */
  @Column()
  ipAddress!: string;

  @Column()
  userAgent!: string;
}

@Entity('profiles')
export class Profile {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  city!: string;

  /** @purpose security.verification */
  @Column()
  passportNumber!: string;
}
