//! The simulated cloud as a process of its own, seen from inside it and from outside.
//!
//! It writes its address, and once its input has ended what it counted. Nothing is ever written to
//! it: its input ends when whoever started it has enough, or is no more.

use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use cloudbind_simulator::{RecordedRequest, Simulator};

use super::calls::number_in;
use super::options::Faults;

/// What the cloud counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// Requests that arrived.
    pub arrived: u64,
    /// How often the request was carried out that was carried out most often, by the simulator's
    /// own account, which compares all parameters.
    pub most: u64,
    /// How often each call was carried out, by its number and up to 9. Calls after the last one
    /// that was carried out are left out.
    pub executions: Vec<u8>,
}

/// Serves until the input ends.
///
/// # Errors
/// If the simulator cannot be started, or nobody reads its address.
pub async fn serve(faults: &Faults) -> Result<(), Box<dyn Error>> {
    let counted = Arc::new(Mutex::new(Counted::default()));
    let counting = Arc::clone(&counted);
    let simulator = Simulator::builder()
        .specification(&faults.spec)
        .unlimited()
        .random_faults(faults.share, faults.seed)
        .random_stalls(faults.stalls)
        .on_request(move |request| {
            let mut counted = counting.lock().unwrap_or_else(PoisonError::into_inner);
            counted.count(request);
        })
        .start()
        .await?;
    writeln!(io::stdout(), "{}", simulator.url())?;
    tokio::task::spawn_blocking(|| io::copy(&mut io::stdin().lock(), &mut io::sink())).await??;
    let text = {
        let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
        counted.most = simulator.most_executions_of_one_request();
        counted.written()
    };
    // If nobody reads it, whoever started this is no more.
    let _ = io::stdout().write_all(text.as_bytes());
    Ok(())
}

impl Counted {
    fn count(&mut self, request: &RecordedRequest) {
        self.arrived += 1;
        if !request.executed {
            return;
        }
        let number = number_in(&request.path).or_else(|| number_in(&request.body_text()));
        if let Some(number) = number {
            let index = number as usize;
            if self.executions.len() <= index {
                self.executions.resize(index + 1, 0);
            }
            self.executions[index] = (self.executions[index] + 1).min(9);
        }
    }

    /// A line for each of them; a digit for each call.
    fn written(&self) -> String {
        let Self {
            arrived,
            most,
            executions,
        } = self;
        let digits: String = executions
            .iter()
            .map(|times| char::from(b'0' + times))
            .collect();
        format!("arrived {arrived}\nmost {most}\nexecutions {digits}\n")
    }

    fn read(lines: impl BufRead) -> io::Result<Self> {
        let mut counted = Self::default();
        for line in lines.lines() {
            let line = line?;
            let unclear = || io::Error::other("what the simulator counted is not clear");
            let (name, value) = line.split_once(' ').ok_or_else(unclear)?;
            match name {
                "arrived" => counted.arrived = value.parse().map_err(|_| unclear())?,
                "most" => counted.most = value.parse().map_err(|_| unclear())?,
                "executions" => {
                    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
                    let digits: Option<_> = value.bytes().map(digit).collect();
                    counted.executions = digits.ok_or_else(unclear)?;
                }
                _ => return Err(unclear()),
            }
        }
        Ok(counted)
    }
}

/// The process. It ends when this is dropped, for then its input ends.
pub struct Cloud {
    process: Child,
    output: BufReader<ChildStdout>,
    url: String,
}

impl Cloud {
    /// Starts it, and waits for its address.
    ///
    /// # Errors
    /// If it does not start; it says why by itself.
    pub fn start(faults: &Faults) -> io::Result<Self> {
        let mut process = Command::new(env::current_exe()?)
            .arg("soak-cloud")
            .args(faults.arguments())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take();
        let output = output.ok_or_else(|| io::Error::other("the simulator has no output"))?;
        let mut output = BufReader::new(output);
        let mut url = String::new();
        output.read_line(&mut url)?;
        if url.is_empty() {
            return Err(io::Error::other("the simulator did not start"));
        }
        Ok(Self {
            process,
            output,
            url: url.trim_end().to_owned(),
        })
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Ends it, and gives what it counted.
    ///
    /// # Errors
    /// If it ended before.
    pub fn finish(mut self) -> io::Result<Counted> {
        drop(self.process.stdin.take());
        let counted = Counted::read(self.output)?;
        let status = self.process.wait()?;
        if status.success() {
            Ok(counted)
        } else {
            Err(io::Error::other(format!(
                "the simulator ended with {status}"
            )))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counted;

    #[test]
    fn what_is_written_is_read_again() {
        let counted = Counted {
            arrived: 12,
            most: 2,
            executions: vec![1, 0, 2],
        };
        let read = Counted::read(counted.written().as_bytes());
        assert_eq!(read.expect("it is clear"), counted);
        for unclear in ["arrived", "arrived many", "departed 1", "executions 1x"] {
            assert!(Counted::read(unclear.as_bytes()).is_err(), "{unclear}");
        }
    }
}
