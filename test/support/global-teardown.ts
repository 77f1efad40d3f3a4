// Ends what global-setup.ts began.
export default async function globalTeardown(): Promise<void> {
  await globalThis.retornaEndTestServer?.();
}
