/** Which cases of a journey are walked: a few that stand for the rest, or every one with `npm run journeys:all`. */
const ALL = import.meta.env.MODE === 'all';

export const casesOf = <Cases>(few: Cases, all: Cases): Cases => (ALL ? all : few);
