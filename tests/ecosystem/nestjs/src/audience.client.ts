/** @sink advertising.audience */
import { Injectable } from '@nestjs/common';

export abstract class AudienceClient {
  abstract add(match: string | undefined): Promise<void>;
}

@Injectable()
export class HttpAudienceClient extends AudienceClient {
  private readonly sent: unknown[] = [];

  add(match: string | undefined): Promise<void> {
    this.sent.push(match);
    return Promise.resolve();
  }
}
