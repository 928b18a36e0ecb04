import { render } from 'preact';
import '../style.css';
import './live.css';
import type { Interface } from '../words.js';
import { Live } from './Live.js';

const root = document.getElementById('app');
const data = document.getElementById('data');
if (root === null || data === null) throw new Error('the page has no place for the article');
const { language } = JSON.parse(data.textContent) as { readonly language: Interface };
render(<Live start={language} />, root);
