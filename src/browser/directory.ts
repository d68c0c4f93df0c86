import { narrowLists } from './narrow-list.ts';
import { watchOpeningHours } from './open-now.ts';
import { searchInPlainWords } from './search-field.ts';

watchOpeningHours();
const panel = document.getElementById('narrow');
if (panel) {
	narrowLists(panel);
	searchInPlainWords(panel);
}
