import { MedplumClient } from "@medplum/core";
import { accessToken, carryOut, fhirUrl } from "./steps.js";

const client = new MedplumClient({ baseUrl: fhirUrl, fhirUrlPath: "", accessToken });

await carryOut(
  {
    capabilities: () => client.get(client.fhirUrl("metadata")),

    read: ({ type, id }) => client.readResource(type, id),

    search: ({ type, query }) => client.search(type, query),

    // It takes the query of the link to the next page and asks the type for it. With _offset, that is where the link leads.
    async pages({ type, query }) {
      const pages = [];
      for await (const page of client.searchResourcePages(type, `${query}&_offset=0`)) {
        pages.push(page.bundle);
      }
      return pages;
    },

    everything: ({ id }) => client.readPatientEverything(id),

    course: ({ id }) => client.get(client.fhirUrl("CarePlan", id, "$kap-course")),

    create: ({ resource }) => client.createResource(resource),

    updateWhere: ({ resource, query }) => client.upsertResource(resource, query),
  },
  (error) => error.outcome,
);
