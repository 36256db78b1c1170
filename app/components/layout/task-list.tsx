import { Link } from '@remix-run/react';

export interface Task {
  label: string;
  href: string;
  /** In words: "Done", "Not started", "3 rows to look at". */
  status: string;
  done: boolean;
  hint?: string;
}

/** The parts of a long form, with what is done. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map((task) => (
        <li key={task.href}>
          <div>
            <Link to={task.href}>{task.label}</Link>
            {task.hint === undefined ? null : <p className="hint">{task.hint}</p>}
          </div>
          <span className={task.done ? 'task-done' : 'task-open'}>{task.status}</span>
        </li>
      ))}
    </ul>
  );
}
