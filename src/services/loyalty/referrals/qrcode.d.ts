/** The part of qrcode that is used here; the package brings no types. */
declare module 'qrcode' {
  interface Options {
    errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H';
    /** In modules. */
    margin: number;
    /** In pixels. */
    width?: number;
  }

  interface Matrix {
    modules: { size: number; data: Uint8Array };
  }

  interface QrCode {
    create(text: string, options: Pick<Options, 'errorCorrectionLevel'>): Matrix;
    toString(text: string, options: Options & { type: 'svg' }): Promise<string>;
    toBuffer(text: string, options: Options & { type: 'png' }): Promise<Buffer>;
  }

  const qrcode: QrCode;
  export default qrcode;
}
