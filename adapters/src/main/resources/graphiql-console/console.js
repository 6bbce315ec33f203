// The console: GraphiQL, and a choice of the demo client in whose name it asks.
'use strict';

const state = document.getElementById('state');
const choice = document.getElementById('client');
let token = null;

const headers = () => (token ? { Authorization: `Bearer ${token}` } : {});

// Subscriptions. A browser cannot send headers with a WebSocket, so the token goes with its first message.
const socket = graphqlWs.createClient({
  url: new URL('graphql', location.href.replace(/^http/, 'ws')).href,
  connectionParams: headers,
});

const fetcher = GraphiQL.createFetcher({
  url: new URL('graphql', location.href).href,
  wsClient: socket,
  fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers() } }),
});

async function tokenOf(client) {
  const answer = await fetch('oauth2/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'demo' }),
  });
  if (!answer.ok) {
    throw new Error(`the token endpoint answered ${answer.status}`);
  }
  return (await answer.json()).access_token;
}

async function actAs(client) {
  token = null;
  try {
    token = client ? await tokenOf(client) : null;
    state.textContent = token ? 'The token is valid for an hour.' : '';
  } catch (failure) {
    state.textContent = `No token: ${failure.message}.`;
  }
  socket.terminate();
}

async function listClients() {
  const clients = await (await fetch('graphiql/clients')).json();
  choice.append(...clients.map((client) => new Option(client, client)));
  choice.addEventListener('change', () => actAs(choice.value));
}

const example = `# Choose above in whose name you ask.
# This one is public, without a token:
{
  serviceItems(first: 5) {
    totalCount
    edges { node { code name version } }
  }
}
`;

listClients();
ReactDOM.createRoot(document.getElementById('console')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: example, shouldPersistHeaders: false }),
);
