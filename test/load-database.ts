// Tests read and write through the database without opening it first, as a page that imports it.
import 'fake-indexeddb/auto';
import '@/utils/platform/database/load-database';
