import type { Check } from '../check.ts';
import { isDenied } from '../text/denied.ts';

const ROUTE =
  /\b(?:whistle-?\s?blow\w*|speak(?:ing)?[- ]?up|hot-?line|helpline|grievance|complaints? (?:line|channel|route|mechanism|procedure)|reporting (?:line|channel|route|app|service)|report (?:a |any |their )?concerns?|raise (?:a |any |their )?concerns?|worker[- ]voice|stop app|confidential (?:line|number|channel|service))\b/;
const CHAIN =
  /\bsuppliers'? (?:and their )?(?:staff|workers?|employees|workforces?|people)\b|\bsuppl(?:y|ier)[- ](?:chain )?workers?\b|\b(?:workers?|employees|staff|people)\b.{0,60}\b(?:suppl(?:y|ier)|contractors?|factor(?:y|ies)|farms|sites|third part(?:y|ies))\b|\bopen to (?:suppliers|anyone|everyone|third parties|all workers)\b|\bavailable to (?:\w+ ){0,3}(?:suppliers|contractors|third parties|anyone|the public)\b|\b(?:suppliers|contractors|third parties|anyone|members of the public)\b.{0,40}\b(?:can|may|are able to|use|call|report|raise)\b|\b(?:employees|staff|workers|colleagues),? (?:and |, )*(?:\w+ )?(?:suppliers|contractors|third parties)\b/;

export const GRIEVANCE: Check = {
  number: 'C10',
  group: 'quality',
  title: 'A way to speak up for workers of suppliers',
  looksFor: 'A grievance route that workers in the supply chain can use, not only own staff.',
  mend: 'Open a way to report to workers of suppliers, in their languages, and say how it was used.',
  questions: ['due-diligence.grievance'],
  read({ body }) {
    const spoken = body.filter(({ folded }) => ROUTE.test(folded));
    const routes = spoken.filter(({ folded }) => !isDenied(folded, ROUTE));
    const open = routes.filter(
      ({ folded, reading }) => CHAIN.test(folded) && reading.standing !== 'intention',
    );
    if (open.length > 0)
      return { outcome: 'found', says: 'A route is open to workers in the supply chain.', evidence: open };
    if (routes.length === 0 && spoken.length > 0)
      return { outcome: 'not-found', says: 'The text says that there is no such route.', evidence: spoken };
    return routes.length > 0
      ? {
          outcome: 'in-development',
          says: 'There is a route to speak up; nothing says that workers of suppliers can use it.',
          evidence: routes,
        }
      : { outcome: 'not-found', says: 'No route to raise a concern was found.' };
  },
};
