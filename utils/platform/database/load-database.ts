// Makes the database usable, with the library that keeps it. The desk loads it while it is drawn; others import it before all else.
import { liveQuery } from 'dexie';
import { useDatabase } from './database';
import { Database } from './tables';

useDatabase((options) => new Database(options), liveQuery);
