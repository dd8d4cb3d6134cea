//! A Redis server that lives as long as a test.

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Once;

use auth_middleware::RedisServer;
use tempfile::TempDir;

/// A `redis-server` on a port of its own, in memory only. It ends with the value, also when the test panics.
pub struct RedisProcess {
    port: u16,
    password: Option<&'static str>,
    directory: TempDir,
    child: Option<Child>,
}

impl RedisProcess {
    /// `None`, and a line that says so, where no Redis is installed.
    pub fn start() -> Option<Self> {
        Self::start_with(None)
    }

    pub fn with_password(password: &'static str) -> Option<Self> {
        Self::start_with(Some(password))
    }

    fn start_with(password: Option<&'static str>) -> Option<Self> {
        for _ in 0..10 {
            let mut redis = Self {
                port: free_port(),
                password,
                directory: tempfile::tempdir().expect("a directory"),
                child: None,
            };
            match redis.run() {
                Ok(true) => return Some(redis),
                // Somebody else was faster to take the port.
                Ok(false) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    skipped();
                    return None;
                }
                Err(error) => panic!("redis-server does not start: {error}"),
            }
        }
        panic!("redis-server finds no free port");
    }

    /// Starts the server, and waits until it takes connections. False if it ended instead.
    fn run(&mut self) -> std::io::Result<bool> {
        let mut command = Command::new("redis-server");
        command
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no", "--daemonize", "no"])
            .arg("--dir")
            .arg(self.directory.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        if let Some(password) = self.password {
            command.args(["--requirepass", password]);
        }
        let child = self.child.insert(command.spawn()?);
        let output = child.stdout.take().expect("a pipe");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let ready = lines.any(|line| line.contains("Ready to accept connections"));
        // What it has to say later must not meet a closed pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(ready)
    }

    /// Ends the server; everything in it is lost.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("the server is ours");
            child.wait().expect("it ends");
        }
    }

    /// Starts it again on the same port.
    pub fn start_again(&mut self) {
        assert!(self.run().expect("it has started before"));
    }

    pub fn url(&self) -> String {
        let password = self.password.map(|word| format!(":{word}@"));
        format!(
            "redis://{}127.0.0.1:{}",
            password.unwrap_or_default(),
            self.port
        )
    }

    /// The connection of one worker. Its time-out is that of a loaded machine.
    pub fn worker(&self) -> RedisServer {
        let server = RedisServer::open(self.url()).expect("an address");
        server.with_timeout(std::time::Duration::from_secs(10))
    }

    /// What an operator sees.
    pub async fn query<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = redis::Client::open(self.url()).expect("an address");
        let connection = client.get_multiplexed_async_connection().await;
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]);
        let mut connection = connection.expect("a connection");
        let answer = command.query_async(&mut connection).await;
        answer.expect("an answer")
    }
}

impl Drop for RedisProcess {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Says once, past the capture of tests that pass, that nothing was tested.
fn skipped() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        let message = "SKIPPED: no redis-server is installed, so what a fleet shares is not tested";
        let _ = writeln!(std::io::stderr(), "{message}");
    });
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
