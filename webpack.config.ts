import { ConsoleRemotePlugin } from '@openshift-console/dynamic-plugin-sdk-webpack';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import type { Configuration } from 'webpack';

import { exposedModules as activityCard } from './src/ui/features/activity-card/exposedModules.ts';
import { exposedModules as coexistence } from './src/ui/features/coexistence/exposedModules.ts';

import { exposedModules as bulkTake } from './src/ui/features/bulk-take/exposedModules.ts';
import { exposedModules as details } from './src/ui/features/details/exposedModules.ts';
import { exposedModules as snapshotDetails } from './src/ui/features/snapshot-details/exposedModules.ts';
import { exposedModules as snapshotsTab } from './src/ui/features/snapshots-tab/exposedModules.ts';
import { exposedModules as takeSnapshot } from './src/ui/features/take-snapshot/exposedModules.ts';
import { exposedModules as vmList } from './src/ui/features/vm-list/exposedModules.ts';
import packageJson from './package.json' with { type: 'json' };

// The SDK names the entry by NODE_ENV, not by webpack's mode: without it the production entry has no hash.
const mode = process.env['NODE_ENV'] === 'production' ? 'production' : 'development';

/** Builds the Console plugin into `dist/`, as the Console serves it under `/api/plugins/vm-snapshots/`. */
const config: Configuration = {
  mode,
  target: ['web', 'es2022'],
  context: import.meta.dirname,
  entry: {},
  output: {
    path: `${import.meta.dirname}/dist`,
    filename: '[name]-bundle.[contenthash].js',
    // The entry, which every page of the Console fetches, lists them all: a number and six digits tell two builds apart.
    chunkFilename: '[id]-chunk.[contenthash:6].js',
    clean: true,
  },
  optimization: {
    splitChunks: {
      cacheGroups: {
        // Alone, or every part of PatternFly would be built twice: with it and, for who has it already, without it.
        jsx: {
          test: /\/react\//,
          chunks: 'all',
          name: 'jsx',
          enforce: true,
          priority: 20,
        },
        // The Console loads exposed modules one by one: what two of them need would come with each. Not with the flags,
        // which every page of the Console loads, nor for the sake of pages that the list of VMs does not lead to at once.
        common: {
          test: /\/src\//,
          chunks: ({ name }) =>
            /^exposed-(?!useNeighbourFlags|SnapshotDetailsPage|VmStateDetailsItem)/.test(
              name ?? '',
            ),
          name: 'common',
          minChunks: 2,
          minSize: 0,
          priority: 10,
        },
      },
    },
  },
  devtool: mode === 'production' ? false : 'source-map',
  performance: false,
  // Only the local console uses it, for its own pages; the plugin routes by react-router.
  ignoreWarnings: [/shared module react-router-dom has been deprecated/],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new ConsoleRemotePlugin({
      pluginMetadata: {
        name: packageJson.name,
        version: packageJson.version,
        displayName: 'VM Snapshots',
        description: packageJson.description,
        exposedModules: {
          ...bulkTake,
          ...activityCard,
          ...coexistence,
          ...details,
          ...snapshotDetails,
          ...snapshotsTab,
          ...takeSnapshot,
          ...vmList,
        },
        dependencies: { '@console/pluginAPI': '>=4.22.0-0' },
      },
    }),
    new CopyWebpackPlugin({ patterns: [{ from: 'locales', to: 'locales' }] }),
  ],
};

export default config;
