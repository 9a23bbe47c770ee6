//! Mistakes in programs that the compiler finds. They are in `cases/`; the test is in `cases.rs`.
//!
//! They are a package of their own because each dependency of a case is compiled for it: in the
//! library's tests that would be every service, the generator and the simulator.
