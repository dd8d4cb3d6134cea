//! The running simulator.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::chaos::Chaos;
use crate::deeds::Deeds;
use crate::elsewhere::Elsewhere;
use crate::fault::Fault;
use crate::options::Builder;
use crate::pipeline::Pipeline;
use crate::record::Recorded;
use crate::serve::serve;
use crate::vendor::Vendor;
use crate::world::World;

/// The vendors on one loopback port. Ends when it is dropped.
#[derive(Debug)]
pub struct Simulator {
    address: SocketAddr,
    pipeline: Arc<Pipeline>,
    end: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

impl Simulator {
    /// Starts one on a free port with default options.
    ///
    /// # Errors
    /// No port on 127.0.0.1 can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Options first.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) async fn run(options: Builder) -> io::Result<Self> {
        #[cfg(not(feature = "validation"))]
        if options.validate {
            return Err(io::Error::other(crate::spec::NO_VALIDATION));
        }
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, options.port)).await?;
        let address = listener.local_addr()?;
        let mut world = World::new(
            options.seed,
            options.data_size,
            address,
            options.clock_speed,
        );
        world.predictions = options.predictions;
        let (elsewhere, other) = Elsewhere::open().await?;
        let pipeline = Arc::new(Pipeline::new(world, options, Arc::clone(&elsewhere))?);
        let (end, ended) = watch::channel(false);
        let served = serve(listener, Arc::clone(&pipeline), ended.clone());
        let task = tokio::spawn(async move {
            tokio::join!(served, elsewhere.serve(other, ended));
        });
        Ok(Self {
            address,
            pipeline,
            end,
            task: Some(task),
        })
    }

    /// The base URL that a client of this vendor gets, without a slash at its end.
    pub fn url(&self, vendor: Vendor) -> String {
        format!("http://{}{}", self.address, vendor.prefix())
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The environment variables from which the vendor's client configures itself, with the simulator's URL and the made-up credentials that it
    /// accepts.
    pub fn environment(&self, vendor: Vendor) -> Vec<(&'static str, String)> {
        vendor.environment(&self.url(vendor))
    }

    /// Adds a fault to those that are still to come.
    pub fn inject(&self, fault: Fault) {
        self.pipeline.faults.add(fault);
    }

    /// Forgets the faults that haven't happened yet.
    pub fn clear_faults(&self) {
        self.pipeline.faults.clear();
    }

    /// Begins to hit requests at random, goes on in another way, or ends it.
    pub fn set_chaos(&self, chaos: Option<Chaos>) {
        self.pipeline.dice.set(chaos);
    }

    /// How often each kind of fault has hit at random.
    pub fn drawn_faults(&self) -> BTreeMap<String, u64> {
        self.pipeline.dice.drawn()
    }

    /// What became of the creations that carry a mark ([`Builder::count_marked`]), by their mark.
    pub fn deeds(&self) -> BTreeMap<String, Deeds> {
        self.pipeline.deeds()
    }

    /// Every byte that the host has received to which [`Fault::redirect_elsewhere`] redirects; the latest 16 MiB.
    pub fn received_elsewhere(&self) -> Vec<u8> {
        self.pipeline.elsewhere.received()
    }

    /// Everything that came in so far, in its order; at most the latest 10,000.
    pub fn requests(&self) -> Vec<Recorded> {
        self.pipeline.log.all()
    }

    /// What came in for one operation of the specs.
    pub fn requests_of(&self, operation_id: &str) -> Vec<Recorded> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation_id.as_deref() == Some(operation_id));
        requests
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.pipeline.log.clear();
    }

    /// Moves the simulator's clock forward: tokens expire, time-based jobs don't notice.
    pub fn advance_clock(&self, by: Duration) {
        self.pipeline.world.advance(by);
    }

    /// Closes the port and every connection, and waits until that is done.
    pub async fn stop(mut self) {
        self.end.send_replace(true);
        if let Some(task) = self.task.take() {
            // A task that panicked is over as well.
            let _ = task.await;
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.end.send_replace(true);
    }
}
