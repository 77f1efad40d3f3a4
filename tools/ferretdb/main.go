// Command ferretdb is a MongoDB wire server in one process for tests: FerretDB 1.24 over SQLite, with telemetry off.
//
// It embeds FerretDB because the plain command, installed from the module proxy, stops at start: its zip lacks a
// generated version file. The flags it knows have the names and meanings of the plain command's flags, so either
// program can be given to the tests.
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	listenAddr := flag.String("listen-addr", "127.0.0.1:27017", "TCP address to listen on; port 0 lets the system choose")
	sqliteURL := flag.String("sqlite-url", "file:data/", "SQLite URI of an existing directory, ending with a slash")
	flag.String("handler", "sqlite", "accepted for the plain command's sake; always sqlite")
	flag.String("telemetry", "disable", "accepted for the plain command's sake; always off")
	flag.String("state-dir", ".", "accepted for the plain command's sake; no state is kept")
	flag.String("debug-addr", "-", "accepted for the plain command's sake; no debug handlers")
	flag.Parse()

	if err := run(*listenAddr, *sqliteURL); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(listenAddr, sqliteURL string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: listenAddr},
		Logger:    slog.New(slog.NewTextHandler(os.Stderr, nil)),
		Handler:   "sqlite",
		SQLiteURL: sqliteURL,
	})
	if err != nil {
		return err
	}

	return server.Run(ctx)
}
