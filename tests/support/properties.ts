import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run, so that what fails was broken by a change and not by chance.
 * `PROPERTY_SEED=7 npx vitest run …` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) });

export { fc };
