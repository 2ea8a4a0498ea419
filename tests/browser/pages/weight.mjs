// What a page costs at a first visit: bytes over the wire, all parts, nothing kept from before.

/** The most bytes of a page. */
export const MOST_BYTES = 60_000;
/** The most bytes of our own script, before it is compressed. */
export const MOST_SCRIPT = 10_000;

/** Begins to weigh what `page` loads; ask the answer for what it was. */
export async function scales(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map();
  let [bytes, script] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (kinds.get(requestId) === 'Script') script += dataLength;
  });
  return { begin: () => ([bytes, script] = [0, 0]), weight: () => ({ bytes, script }) };
}

/** What is too heavy. */
export function weightFaults({ bytes, script }) {
  const faults = [];
  if (bytes > MOST_BYTES) faults.push(`weighs ${bytes} bytes, over ${MOST_BYTES}`);
  if (script > MOST_SCRIPT) faults.push(`has ${script} bytes of script, over ${MOST_SCRIPT}`);
  return faults;
}
