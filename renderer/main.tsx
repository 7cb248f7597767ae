// First, before any module that makes a schema.
import './zodConfig';
// Before the pages, whose own styles go on from these.
import './styles/styles.css';
import './styles/data-grid.css';
import './styles/choice-menu.css';
import './styles/shell-parts.css';
import './styles/views.css';
import './styles/lists.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startUp } from './state/startUp';

const place = document.getElementById('app');
if (place) {
  startUp();
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
