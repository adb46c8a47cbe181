import { Client } from "fhir-kit-client";
import { accessToken, carryOut, fhirUrl } from "./steps.js";

const client = new Client({ baseUrl: fhirUrl, bearerToken: accessToken });

const search = (resourceType, query) => {
  const searchParams = {};
  for (const [name, value] of new URLSearchParams(query)) {
    (searchParams[name] ??= []).push(value);
  }
  return client.search({ resourceType, searchParams });
};

await carryOut(
  {
    capabilities: () => client.capabilityStatement(),

    read: ({ type, id }) => client.read({ resourceType: type, id }),

    search: ({ type, query }) => search(type, query),

    async pages({ type, query }) {
      const pages = [];
      for (let page = await search(type, query); page; page = await client.nextPage({ bundle: page })) {
        pages.push(page);
      }
      return pages;
    },

    everything: ({ id }) => client.operation({ name: "everything", resourceType: "Patient", id, method: "GET" }),

    course: ({ id }) => client.operation({ name: "kap-course", resourceType: "CarePlan", id, method: "GET" }),

    create: ({ resource }) => client.create({ resourceType: resource.resourceType, body: resource }),

    updateWhere: ({ resource, query }) =>
      client.update({
        resourceType: resource.resourceType,
        searchParams: Object.fromEntries(new URLSearchParams(query)),
        body: resource,
      }),
  },
  (error) => error.response?.data,
);
