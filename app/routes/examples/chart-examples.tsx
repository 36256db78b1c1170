import { BarChart } from '#app/components/charts/bar-chart.tsx';
import { MatrixChart, type MatrixPoint } from '#app/components/charts/matrix-chart.tsx';
import { Example } from './example.tsx';

const BANDS = [
  { key: 'very-high', label: 'Very high', value: 24, text: '24', band: 'very-high' },
  { key: 'high', label: 'High', value: 41, text: '41', band: 'high' },
  { key: 'medium', label: 'Medium', value: 52, text: '52', band: 'medium' },
  { key: 'low', label: 'Low', value: 30, text: '30', band: 'low' },
  { key: 'not-scored', label: 'Not scored', value: 3, text: '3', band: 'not-scored' },
] as const;

const COUNTRIES = [
  { key: 'CHN', label: 'China', value: 38, text: '38 suppliers', href: '#CHN' },
  { key: 'TUR', label: 'Türkiye', value: 21, text: '21 suppliers', href: '#TUR' },
  { key: 'COD', label: 'Democratic Republic of the Congo', value: 4, text: '4 suppliers', href: '#COD' },
];

const POINTS: readonly MatrixPoint[] = Array.from({ length: 60 }, (_, index) => {
  const risk = 1 + ((index * 37) % 90) / 10;
  const band = risk < 3.5 ? 'low' : risk < 5.5 ? 'medium' : risk < 7.5 ? 'high' : 'very-high';
  return {
    key: String(index),
    label: `Supplier ${index + 1}`,
    risk,
    influence: ((index * 53) % 100) / 100,
    band,
  };
});

/** Charts with their sentences. */
export function ChartExamples() {
  return (
    <>
      <Example title="Bars by band">
        <BarChart
          title="Suppliers by band of inherent risk"
          sentence="65 of 150 suppliers are in the two highest bands."
          bars={BANDS}
        />
      </Example>
      <Example title="Bars with links">
        <BarChart
          title="Suppliers by country"
          sentence="A quarter of the suppliers are in China."
          bars={COUNTRIES}
        />
      </Example>
      <Example title="Risk against influence">
        <MatrixChart
          title="Where to act first"
          sentence="High risk, and much influence of yours, at the upper right."
          points={POINTS}
        />
      </Example>
    </>
  );
}
