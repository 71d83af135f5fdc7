/*
 * Runs in the page: what the stock tab of a VM does. It lists and watches all snapshots and restores of the project,
 * in pages of 250 as the Console lists, and looks for those of the VM by itself.
 */
globalThis.openStockPattern = async (namespace, machine) => {
  const began = performance.now();
  const base = `/api/kubernetes/apis/snapshot.kubevirt.io/v1beta1/namespaces/${namespace}`;

  const listAll = async (plural) => {
    const items = [];
    let next = '';
    let version = '';
    do {
      const page = next === '' ? '' : `&continue=${encodeURIComponent(next)}`;
      const list = await (await fetch(`${base}/${plural}?limit=250${page}`)).json();
      items.push(...list.items);
      next = list.metadata.continue ?? '';
      version = list.metadata.resourceVersion;
    } while (next !== '');
    const url = new URL(`${base}/${plural}?watch=true&resourceVersion=${version}`, location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    return { items, watch: new WebSocket(url) };
  };

  const lists = await Promise.all(
    ['virtualmachinesnapshots', 'virtualmachinerestores'].map(listAll),
  );
  // All of it stays, as it does in the store of the Console.
  globalThis.stockLists = lists;
  const own = lists[0].items.filter(({ spec }) => spec.source.name === machine);
  const table = document.createElement('table');
  for (const { metadata, status } of own) {
    const row = table.insertRow();
    row.insertCell().textContent = metadata.name;
    row.insertCell().textContent = status.phase;
  }
  document.body.prepend(table);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame((now) => resolve({ rows: own.length, ms: now - began }));
    });
  });
};
