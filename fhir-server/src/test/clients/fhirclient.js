import FHIR from "fhirclient";
import { accessToken, carryOut, fhirUrl } from "./steps.js";

const client = FHIR({}, {}).client({ serverUrl: fhirUrl, tokenResponse: { access_token: accessToken } });

await carryOut(
  {
    capabilities: () => client.request("metadata"),

    read: ({ type, id }) => client.request(`${type}/${id}`),

    search: ({ type, query }) => client.request(`${type}?${query}`),

    async pages({ type, query }) {
      const pages = [];
      for await (const page of client.pages(`${type}?${query}`)) {
        pages.push(page);
      }
      return pages;
    },

    everything: ({ id }) => client.request(`Patient/${id}/$everything`),

    course: ({ id }) => client.request(`CarePlan/${id}/$kap-course`),

    create: ({ resource }) => client.create(resource),

    // It has no conditional update of its own.
    updateWhere: ({ resource, query }) =>
      client.request({
        url: `${resource.resourceType}?${query}`,
        method: "PUT",
        headers: { "Content-Type": "application/fhir+json" },
        body: JSON.stringify(resource),
      }),
  },
  // It puts the answer into the message, after an empty line.
  (error) => JSON.parse(error.message.slice(error.message.indexOf("\n\n"))),
);
