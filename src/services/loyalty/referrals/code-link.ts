/** The link that carries a referral code, and its QR code (mission.md, section 7). */
import qrcode from 'qrcode';

/** Readable from a card held at arm's length, and with a scratch across it. */
const QUALITY = { errorCorrectionLevel: 'M', margin: 4 } as const;
const PNG_WIDTH = 512;

/** Beneath the server's public address; null where it has none. */
export function referralUrl(publicUrl: string | null, code: string): string | null {
  return publicUrl === null ? null : `${publicUrl}/r/${code}`;
}

/** The link as an image that scales; null where there is no link. */
export async function referralQrSvg(publicUrl: string | null, code: string): Promise<string | null> {
  const url = referralUrl(publicUrl, code);
  return url === null ? null : qrcode.toString(url, { ...QUALITY, type: 'svg' });
}

/** The link as an image of 512 by 512 pixels; null where there is no link. */
export async function referralQrPng(publicUrl: string | null, code: string): Promise<Buffer | null> {
  const url = referralUrl(publicUrl, code);
  return url === null ? null : qrcode.toBuffer(url, { ...QUALITY, type: 'png', width: PNG_WIDTH });
}
