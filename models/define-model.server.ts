import mongoose, { type Model, type Schema } from 'mongoose';

mongoose.set('transactionAsyncLocalStorage', true);
mongoose.set('strictQuery', 'throw');

/** Compiles a model once; a module that is evaluated again (development server, tests) gets the compiled one. */
export function defineModel<T>(name: string, schema: Schema<T>): Model<T> {
  const compiled = mongoose.models[name];
  return compiled ? (compiled as Model<T>) : mongoose.model<T>(name, schema);
}
