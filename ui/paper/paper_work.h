// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace dispatch {

//! Does \a work, which may wait for the disk, on a thread of its own; answers on the thread of \a context,
//! and never once \a context is gone.
template <typename T>
void workLater(QObject* context, std::function<T()> work, std::function<void(const T&)> answer)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    promise->future().then(context, std::move(answer));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace dispatch
