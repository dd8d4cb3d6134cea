//! When a token is renewed, and what the calls of that time do.

use std::sync::Arc;
use std::time::Duration;

use auth_middleware::testing::{ManualClock, ScriptedChance};
use auth_middleware::{CredentialError, ExchangedToken, Policy};
use futures_util::future::join_all;

use crate::exchange::{HOUR, MINUTE, Vault, authenticated, tokens, with_vault};
use crate::fleet::Vendor;
use crate::support::{Reply, Server, get, stack};

#[tokio::test]
async fn a_token_is_renewed_shortly_before_its_end() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, clock) = with_vault(&[]);
    let policy = Policy::default();
    // Good for 60 minutes, renewed at most 5 minutes ahead; chance says half of it.
    let mut exchanges = Vec::new();
    for step in [Duration::ZERO, MINUTE * 57, MINUTE / 2, MINUTE] {
        clock.advance(step);
        stack
            .execute(get(&server, "/"), &policy)
            .await
            .expect("a reply");
        exchanges.push(vault.exchanges());
    }
    assert_eq!(exchanges, [1, 1, 2, 2]);
    assert_eq!(
        tokens(&server).await,
        ["token-1", "token-1", "token-2", "token-2"]
    );
}

#[tokio::test]
async fn when_an_early_renewal_fails_the_old_token_serves_on_until_its_end() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, clock) = with_vault(&[]);
    let policy = Policy::default();
    stack
        .execute(get(&server, "/"), &policy)
        .await
        .expect("a reply");
    vault.script([
        Err(CredentialError::unavailable("closed")),
        Err(CredentialError::unavailable("closed")),
    ]);
    let mut exchanges = Vec::new();
    // Due, within the pause after the failure, after the pause (fails again), over (works).
    for step in [MINUTE * 58, MINUTE / 4, MINUTE / 4, MINUTE * 2] {
        clock.advance(step);
        stack
            .execute(get(&server, "/"), &policy)
            .await
            .expect("a reply");
        exchanges.push(vault.exchanges());
    }
    assert_eq!(exchanges, [2, 2, 3, 4]);
    assert_eq!(
        tokens(&server).await,
        ["token-1", "token-1", "token-1", "token-1", "token-4"]
    );
}

#[tokio::test]
async fn a_thousand_calls_over_sockets_with_a_token_that_is_over_make_one_exchange() {
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let clock = ManualClock::new();
    let token = vendor.token_of_one(&clock.clock());
    let (builder, _) = stack();
    let stack = builder.credential(Arc::new(token)).build();
    vendor.call(&stack).await;
    clock.advance(HOUR);
    let count = if open_files() > 4000 { 1000 } else { 200 };
    let calls = join_all((0..count).map(|_| vendor.call(&stack))).await;
    assert!(calls.iter().all(|status| *status == 200));
    assert_eq!(vendor.exchanges(), 2);
    let tokens = vendor.tokens();
    let new = tokens.iter().filter(|token| *token == "token-2").count();
    assert_eq!((tokens.len(), new), (count + 1, count));
}

/// How many sockets this process may have; each call needs two, one of them the server's.
fn open_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().nth(3));
    soft.and_then(|soft| soft.parse().ok()).unwrap_or_default()
}

#[tokio::test]
async fn while_one_call_renews_the_token_ahead_the_others_do_not_wait() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, clock) = with_vault(&[]);
    let policy = Policy::default();
    let first = stack.execute(get(&server, "/"), &policy).await;
    first.expect("a reply");
    clock.advance(MINUTE * 58);
    vault.shut();
    let renewing = stack.execute(get(&server, "/"), &policy);
    let others = async {
        for _ in 0..5 {
            let call = stack.execute(get(&server, "/"), &policy).await;
            call.expect("a reply");
        }
        vault.gate.add_permits(1000);
    };
    let (renewing, ()) = tokio::join!(renewing, others);
    renewing.expect("a reply");
    assert_eq!(vault.exchanges(), 2);
    let tokens = tokens(&server).await;
    assert_eq!(tokens[..6], ["token-1"; 6]);
    assert_eq!(tokens[6], "token-2");
}

#[tokio::test]
async fn how_long_ahead_a_token_is_renewed_is_a_matter_of_chance() {
    // Good for an hour: renewed from 5 to 2.5 minutes before its end.
    for (chance, seconds) in [(0.0, 150), (0.5, 225), (0.999, 299)] {
        let clock = ManualClock::new();
        let vault = Vault::new(&clock);
        let token = ExchangedToken::builder(vault.clone())
            .clock(clock.clock())
            .chance(ScriptedChance::chance([chance]));
        let token = token.build().expect("a credential");
        authenticated(token.clone()).await;
        clock.advance(HOUR - Duration::from_secs(seconds + 1));
        authenticated(token.clone()).await;
        assert_eq!(vault.exchanges(), 1, "too early with chance {chance}");
        clock.advance(Duration::from_secs(1));
        authenticated(token).await;
        assert_eq!(vault.exchanges(), 2, "too late with chance {chance}");
    }
}
