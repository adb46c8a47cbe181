// Unpacks Chromium into TMPDIR. On Amazon's machines, for which it was packed, it comes with the libraries it needs.
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
await chromium.executablePath();
