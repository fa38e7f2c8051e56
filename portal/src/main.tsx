import '@portal/ui/fonts.css';
import '@portal/ui/tokens.css';
import '@portal/ui/base.css';
import { createRoot } from 'react-dom/client';
import { watchTheWay } from '@portal/api/way';
import { startLocale } from '@portal/locale/locale';
import { showTheme } from '@portal/ui/theme';
import { Providers } from './app/providers';

showTheme();
watchTheWay();
await startLocale();
createRoot(document.getElementById('portal')!).render(<Providers />);
