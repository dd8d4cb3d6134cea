//! How far an upload or a download has come.

/// How far the transfer of a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransferProgress {
    /// The bytes of the file so far. Those that are fetched a second time count once.
    pub bytes: u64,
    /// The bytes of the whole file, if that is known.
    pub total: Option<u64>,
}

/// Whom to tell.
#[derive(Default)]
pub(crate) struct Watcher(Option<Box<dyn FnMut(TransferProgress) + Send>>);

impl Watcher {
    pub(crate) fn new(watch: impl FnMut(TransferProgress) + Send + 'static) -> Self {
        Self(Some(Box::new(watch)))
    }

    pub(crate) fn tell(&mut self, bytes: u64, total: Option<u64>) {
        if let Some(watch) = &mut self.0 {
            watch(TransferProgress { bytes, total });
        }
    }
}
