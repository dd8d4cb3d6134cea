//! The APIs of Bigeye, BigID, DataOps.live and BigML on a loopback port, for demos and tests
