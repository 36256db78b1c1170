import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { may } from '#app/domain/access/permissions.ts';
import type { Role } from '#app/domain/access/viewer.ts';
import { paths } from '#app/http/paths.ts';

type Key = 'organisation' | 'people' | 'security' | 'tokens' | 'alerts' | 'webhooks' | 'recurring' | 'ledger';

/** The pages of the settings that a role may read. */
export function SettingsNav({ role, current }: { role: Role; current: Key }) {
  const viewer = { role };
  const pages: { key: Key; label: string; href: string; shown: boolean }[] = [
    {
      key: 'organisation',
      label: 'Organisation',
      href: paths.organisationSettings(),
      shown: may(viewer, 'read', 'organisation'),
    },
    { key: 'people', label: 'People', href: paths.people(), shown: may(viewer, 'read', 'person') },
    { key: 'security', label: 'Your security', href: paths.security(), shown: true },
    { key: 'tokens', label: 'API tokens', href: paths.apiTokens(), shown: may(viewer, 'read', 'token') },
    { key: 'alerts', label: 'Your alerts', href: paths.alertSettings(), shown: true },
    { key: 'webhooks', label: 'Webhooks', href: paths.webhooks(), shown: may(viewer, 'read', 'webhook') },
    { key: 'recurring', label: 'Recurring work', href: paths.recurringWork(), shown: true },
    { key: 'ledger', label: 'Ledger', href: paths.ledger(), shown: may(viewer, 'read', 'ledger') },
  ];
  const items = pages
    .filter(({ shown }) => shown)
    .map(({ key, label, href }) => ({ label, href, current: key === current }));
  return <LocalNav label="Settings" items={items} />;
}

/** The way to every page of the settings. */
export const SETTINGS_PLACE = [{ label: 'Settings', href: paths.settings() }];
