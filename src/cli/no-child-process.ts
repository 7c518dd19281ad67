// Takes the place of node:child_process in the bundle of the command: commander loads it for subcommands that
// are programs of their own, which there are none of, and loading it takes time at every start.
export {};
