/**
 * Code that only has what it is given because somebody logs in, proves who they are or gets back in: what reaches it was collected for
 * security. Packages by members where a vendor does other things, too.
 */
import type { SecurityConsumerRow } from './row.js';

const MFA = 'security.authentication.mfa';
const AUTHENTICATION = 'security.authentication';
const VERIFICATION = 'security.verification';

export const SECURITY_CONSUMERS: readonly SecurityConsumerRow[] = [
  {
    package: 'twilio',
    members: ['verify', 'Verify'],
    purpose: VERIFICATION,
    takes: { services: [], v2: [], fetch: [], verificationChecks: [] },
  },
  { package: '@vonage/verify', purpose: VERIFICATION },
  { package: '@vonage/verify2', purpose: VERIFICATION },
  { package: 'authy', purpose: MFA },
  { package: 'telnyx', members: ['verifications', 'verifyProfiles'], purpose: VERIFICATION },
  { package: 'messagebird', members: ['verify'], purpose: VERIFICATION },
  { package: 'plivo', members: ['verify_session', 'verifySession'], purpose: VERIFICATION },
  { package: '@sinch/verification', purpose: VERIFICATION },
  { package: '@sinch/sdk-core', members: ['verification'], purpose: VERIFICATION },
  {
    package: 'otplib',
    purpose: MFA,
    not: ['keyuri', 'generateURI', 'generateSecret', 'generateSecretSync', 'options', 'allOptions', 'clone', 'create'],
    takes: { check: [1], checkDelta: [1] },
  },
  { package: 'otpauth', purpose: MFA, not: ['toString', 'stringify'], constructs: true },
  { package: 'speakeasy', purpose: MFA, not: ['otpauthURL', 'generateSecret', 'generateSecretASCII'] },
  { package: '@levminer/speakeasy', purpose: MFA, not: ['otpauthURL', 'generateSecret', 'generateSecretASCII'] },
  { package: 'notp', purpose: MFA, takes: { verify: [1] } },
  { package: 'node-2fa', purpose: MFA, not: ['generateSecret'], takes: { verifyToken: [0] } },
  { package: 'totp-generator', purpose: MFA },
  { package: '@simplewebauthn/server', purpose: AUTHENTICATION },
  { package: 'fido2-lib', purpose: AUTHENTICATION },
  { package: '@passwordless-id/webauthn', purpose: AUTHENTICATION },
  { package: '@duosecurity/duo_universal', purpose: MFA },
  {
    package: 'firebase',
    members: ['PhoneAuthProvider', 'signInWithPhoneNumber', 'linkWithPhoneNumber', 'multiFactor'],
    purpose: MFA,
  },
  {
    package: '@firebase/auth',
    members: ['PhoneAuthProvider', 'signInWithPhoneNumber', 'linkWithPhoneNumber', 'multiFactor'],
    purpose: MFA,
  },
  { package: '@supabase/auth-js', members: ['mfa'], purpose: MFA },
  { package: '@supabase/supabase-js', members: ['mfa'], purpose: MFA },
  { package: '@aws-sdk/client-pinpoint', members: ['SendOTPMessageCommand'], purpose: VERIFICATION, constructs: true },
  { package: 'stytch', members: ['otps', 'totps', 'webauthn'], purpose: MFA },
];

/** Hosts that only verify people, and the browser's own authenticator. */
export const SECURITY_URLS: readonly string[] = [
  'verify.twilio.com/**',
  'api.authy.com/**',
  'api.nexmo.com/verify/**',
  'api.nexmo.com/v2/verify/**',
];
export const SECURITY_GLOBALS: readonly string[] = ['navigator.credentials'];

/** Parts of what is handed over that say how and for whom, and are no data that was asked for on this account. */
export const NOT_COLLECTED: ReadonlySet<string> = new Set([
  'accountName',
  'label',
  'issuer',
  'service',
  'userName',
  'userDisplayName',
  'userID',
  'userId',
  'displayName',
  'name',
  'rp',
  'rpName',
  'rpID',
  'rpId',
  'origin',
  'expectedOrigin',
  'expectedRPID',
  'expectedChallenge',
  'optionsJSON',
  'challenge',
  'response',
  'token',
  'code',
  'otp',
  'passcode',
  'pin',
  'locale',
  'language',
  'channel',
  'channelConfiguration',
  'customFriendlyName',
  'friendlyName',
  'customMessage',
  'templateSid',
  'brand',
  'window',
  'step',
  'digits',
  'algorithm',
  'encoding',
  'period',
  'timeout',
  'attestationType',
  'headers',
  'authorization',
  'Authorization',
]);
