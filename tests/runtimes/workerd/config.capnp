using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .shop),
    # The simulator listens on this machine, where a Worker may usually not go.
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const shop :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "../.build/worker.mjs")],
  compatibilityDate = "2026-11-01",
);
