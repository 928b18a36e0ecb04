import { render } from 'preact';
import 'leaflet/dist/leaflet.css';
import './style.css';
import type { ReportData } from '../model.js';
import { App } from './App.js';
import type { Boundaries } from './map.js';

function read(id: string): unknown {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return JSON.parse(element.textContent);
}

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the report');
render(<App data={read('data') as ReportData} boundaries={read('boundaries') as Boundaries} />, root);
