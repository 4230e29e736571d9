/** How many panels there are, on the dashboard and under the themes that tests filter by. */
export const panelCount = {all: 26, policy: 3, youth: 6, policyOrDesign: 8} as const;
/** How many recommendations there are. */
export const proposalCount = 42;
