// A SMART app with a server of its own. /launch sends its user to log in, and /callback is where the user comes back to.
import { createServer } from "node:http";
import FHIR from "fhirclient";

const { CLIENT_ID, SCOPE, PRIVATE_KEY } = process.env;
const kept = new Map();
const storage = {
  get: async (key) => kept.get(key),
  set: async (key, value) => kept.set(key, value),
  unset: async (key) => kept.delete(key),
};

async function showChart(client) {
  const plans = await client.request(`CarePlan?patient=${client.patient.id}`);
  return {
    user: client.user.fhirUser,
    patient: await client.patient.read(),
    plans: plans.entry.map((entry) => entry.resource),
  };
}

const app = createServer(async (request, response) => {
  const smart = FHIR(request, response, storage);
  try {
    if (request.url.startsWith("/launch")) {
      await smart.authorize({
        clientId: CLIENT_ID,
        scope: SCOPE,
        redirectUri: "/callback",
        pkceMode: "required",
        clientPrivateJwk: PRIVATE_KEY && JSON.parse(PRIVATE_KEY),
      });
    } else {
      response.end(JSON.stringify(await showChart(await smart.ready())));
    }
  } catch (error) {
    response.writeHead(500).end(error.stack);
  }
});

app.listen(0, "127.0.0.1", () => console.log(app.address().port));
