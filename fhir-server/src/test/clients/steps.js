// Carries out what a test asks of a client: a step for each line that comes in, its outcome as a line that goes out.
import { createInterface } from "node:readline";

/** Where the client finds the server, and the token of its user. */
export const { FHIR_URL: fhirUrl, ACCESS_TOKEN: accessToken } = process.env;

/**
 * @param steps functions by name, each of which takes what the test tells and gives back FHIR
 * @param outcomeOf finds the OperationOutcome in the error that the client throws; undefined if there is none
 */
export async function carryOut(steps, outcomeOf) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { step, ...told } = JSON.parse(line);
    let answer;
    try {
      answer = { result: await steps[step](told) };
    } catch (error) {
      answer = { refusal: outcomeOf(error), error: error.stack };
    }
    console.log(JSON.stringify(answer));
  }
}
