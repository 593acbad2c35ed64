import { UserModel } from './user.model.js';

declare function sendText(phone: string, text: string): Promise<void>;

/** What the data was given for: nothing here is reported. */
export async function challenge(id: string, code: string): Promise<void> {
  const user = await UserModel.findById(id).orFail();
  if (user.twoFactorPhone) await sendText(user.twoFactorPhone, code);
}

export async function enrol(id: string, twoFactorPhone: string): Promise<void> {
  await UserModel.updateOne({ _id: id }, { $set: { twoFactorPhone } });
}
