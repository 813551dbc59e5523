/// <reference types="vite/client" />
declare module 'virtual:parley-theme.css';
